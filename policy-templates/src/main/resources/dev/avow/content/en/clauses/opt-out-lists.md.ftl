<#include "parts.md.ftl">
<#list mailings as mailing>
## ${capitalized(mailing.label)}
<@leaving mailing/>

</#list>
