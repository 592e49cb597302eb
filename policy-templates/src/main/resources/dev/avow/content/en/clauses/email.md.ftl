<#include "parts.md.ftl">
## Leaving our e-mail lists

<#list mailings as mailing>
### ${capitalized(mailing.label)}
<@leaving mailing/>

</#list>
