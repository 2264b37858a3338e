import './article.test';
import './annotating.test';
import './checks.test';
import './navigation.test';
import './plainText.test';
import './sidecar.test';
