## Who we are

In this notice, “we” means ${organization.name}.
