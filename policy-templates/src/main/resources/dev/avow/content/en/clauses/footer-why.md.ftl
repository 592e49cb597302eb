<#include "parts.md.ftl">
${organization.name} sends you this message through its list “${mailing.label}”.<#if mailing.use> We use the list ${mailing.use.purpose}.<#elseif mailing.uses> We use the list ${joined(purposes(mailing.uses))}.</#if>
