<#include "parts.md.ftl">
<#-- Nobody complains to a seal: it has a section of its own. -->
<#assign bodies = complaints.redress?filter(r -> (r.name || r.url || r.kind) && !(r.kind == "seal"))>
<#assign authorities = complaints.authority?filter(a -> a.name || a.url)>
<#if complaints.contact || complaints.remedies || (authorities?size + bodies?size > 0)>
## Complaints

</#if>
<#if complaints.contact>
If you are not satisfied with how we treat your information, tell us:

<@reach complaints.contact/>
</#if>
<#if (authorities?size > 0)>

You can complain to an authority, for example:

<#list authorities as authority>
- <#if authority.name>${capitalized(authority.name)}<#if authority.url>: </#if></#if><#if authority.url>${authority.url.link}</#if>
</#list>
</#if>
<#if (bodies?size > 0)>

You can also turn to:

<#list bodies as redress>
- <#if redress.name>${capitalized(redress.name)}<#else>Not named</#if><#if redress.kind>, ${redress.kind}</#if><#if redress.url>: ${redress.url.link}</#if>
</#list>
</#if>
<#if complaints.remedies>

When a complaint is right, this is what we do:

<#list complaints.remedies as remedy>
- ${capitalized(remedy)}
</#list>
</#if>
