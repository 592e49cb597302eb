## Public areas

<#if forums.none>
<@says forums.none>Our site has no places where what you post is public.</@says>
<#else>
What you post in these places is public:
</#if>

<#list forums as forum>
- ${capitalized(forum)}
</#list>
