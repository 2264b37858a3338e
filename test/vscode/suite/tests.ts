import './article.test';
import './annotating.test';
import './plainText.test';
import './sidecar.test';
