export { isSidecar, SIDECAR_ENDING, sidecarOf } from '../annotations/sidecarPath';
