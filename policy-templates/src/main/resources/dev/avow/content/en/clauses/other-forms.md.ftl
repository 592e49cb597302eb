<#include "parts.md.ftl">
## Other forms of this notice

<#if notice.accessibility.formats>
You can have this notice in these forms: ${notice.accessibility.formats}.
</#if>
<#if notice.accessibility.contact>

Ask us for it:

<@reach notice.accessibility.contact/>
</#if>
