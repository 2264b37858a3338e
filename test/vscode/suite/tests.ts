import './timing.test';
import './article.test';
import './annotating.test';
import './checks.test';
import './formats.test';
import './navigation.test';
import './plainText.test';
import './sidecar.test';
