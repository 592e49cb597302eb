## Public areas

What you post in these places is public:

<#list forums as forum>
- ${capitalized(forum)}
</#list>
