<#include "parts.md.ftl">
## Other forms of this notice

<#if notice.accessibility.formats>
You can have this notice in these forms: ${notice.accessibility.formats}.
</#if>
<#if notice.accessibility.contact>

To get it in the form you need, ask us:

<@reach notice.accessibility.contact/>
</#if>
