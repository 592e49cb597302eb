<#include "parts.md.ftl">
## Public areas

<#if forums.no>
<@says forums.no>${capitalized(ours())} has no places where what you post is public.</@says>
<#else>
What you post in these places is public:
</#if>

<#list forums as forum>
- ${capitalized(forum)}
</#list>
