<#include "parts.md.ftl">
## Leaving our e-mail lists

<#if mailings.no>
<@says mailings.no>We have no e-mail lists.</@says>
</#if>
<#list mailings as mailing>
### ${capitalized(mailing.label)}
<@leaving mailing/>

</#list>
