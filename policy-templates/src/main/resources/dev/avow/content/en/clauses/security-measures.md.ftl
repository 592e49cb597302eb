## What we do

<#list safeguards as safeguard>
- <#if safeguard.claim>${safeguard.claim}<#else>${safeguard.label}</#if>
</#list>
