<#include "parts.md.ftl">
## If something goes wrong

<#if incidents.tellsYou>
<@says incidents.tellsYou>If a security problem concerns your information, we tell you</@says><#if incidents.within> within ${incidents.within}</#if>.
</#if>
<#if incidents.tellsYou.no>
<@says incidents.tellsYou.no>If a security problem concerns your information, we do not tell you one by one.</@says>
</#if>
<#if incidents.within && !incidents.tellsYou>
The time we set ourselves is ${incidents.within}.
</#if>
<#if incidents.contact>

You can report a security problem to us:

<@reach incidents.contact/>
</#if>
