## What we do

<#list safeguards as safeguard>
- <#if safeguard.claim><@says safeguard>${sentence(safeguard.claim)}</@says><#else>${safeguard.label}</#if>
</#list>
