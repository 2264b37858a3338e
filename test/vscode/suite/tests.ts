import './smoke.test';
