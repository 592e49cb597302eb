def file = new File(basedir, 'privacy.yaml')
assert file.text.startsWith('# yaml-language-server: $schema=privacy.schema.json')
assert new File(basedir, 'privacy.schema.json').file
assert new File(basedir, 'build.log').text.contains('privacy.yaml exists already, and init never overwrites')
true
