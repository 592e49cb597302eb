<#include "parts.md.ftl">
## If something goes wrong

<#if incidents.tellsYou>
<@says incidents.tellsYou>If a security problem concerns your information, we tell you</@says><#if incidents.within> within ${incidents.within}</#if>.
</#if>
<#if incidents.tellsYou.no>
<@says incidents.tellsYou.no>If a security problem concerns your information, we do not tell you.</@says>
</#if>
<#if incidents.within && !incidents.tellsYou && !incidents.tellsYou.no>
If we tell you about a security problem, we do so within ${incidents.within}.
</#if>
<#if incidents.contact>

You can report a security problem to us:

<@reach incidents.contact/>
</#if>
