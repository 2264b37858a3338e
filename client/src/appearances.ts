/** Whether something appears each time that one hears whether it is visible; that it was visible all along, and only has the focus now, is nothing new. */
export function appearances(isVisible: boolean): (now: boolean) => boolean {
  let before = isVisible;
  return (now) => {
    const appears = now && !before;
    before = now;
    return appears;
  };
}
