assert new File(basedir, 'law/privacy.yaml').file
assert !new File(basedir, 'privacy.yaml').exists()
true
