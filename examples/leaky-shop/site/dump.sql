-- Somebody moved the shop to another server, and left this with its pages.
-- expect: file-exposed
CREATE TABLE customers (id integer, name text, email text);
