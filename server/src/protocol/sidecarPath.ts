export { articleOf, isSidecar, SIDECAR_ENDING, sidecarOf } from '../annotations/sidecarPath';
