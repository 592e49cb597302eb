def log = new File(basedir, 'build.log').text
assert log.contains("'organisation' is not a key at the top level. Did you mean 'organization'? [key-unknown]")
assert log.contains("'7 years' under 'for' is not a length of time. Write 'P7Y'. [value-wrong]")
assert log.contains("'emial' is not declared under 'data'. Did you mean 'email'? [reference-unknown]")
assert log.contains('Nothing could be judged or written')
assert !new File(basedir, 'target/avow').exists() : 'nothing is written from a declaration that cannot be read'
true
