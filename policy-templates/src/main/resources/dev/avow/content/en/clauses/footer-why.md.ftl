${organization.name} sends you this message through its list “${mailing.label}”.<#if mailing.use> We use the list ${mailing.use.purpose}.</#if>
