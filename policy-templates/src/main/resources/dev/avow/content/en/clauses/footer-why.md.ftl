This message comes from ${mailing.label} of ${organization.name}.<#if mailing.use> We send it ${mailing.use.purpose}.</#if>
