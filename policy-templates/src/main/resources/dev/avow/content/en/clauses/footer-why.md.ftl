${organization.name} sends you this message. It belongs to this list: ${mailing.label}.<#if mailing.use> What the list is for: ${mailing.use}.</#if>
