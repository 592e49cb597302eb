On this page ${organization.name} tells you how to leave each of our e-mail lists.
