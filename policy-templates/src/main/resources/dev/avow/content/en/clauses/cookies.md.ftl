<#macro named cookie><#if cookie.name>${cookie.name}<#else>${cookie.id}</#if></#macro>
## Cookies and storage on your device

<#if cookies.no>
<@says cookies.no>We do not use cookies or similar storage on your device.</@says>
</#if>
<#if cookies>
<#assign explained = cookies?filter(c -> c.purpose || c.description)?size != 0>
<#assign timed = cookies?filter(c -> c.lasts)?size != 0>
| Name | Type |<#if explained> What it is for |</#if><#if timed> How long it lasts |</#if>
|---|---|<#if explained>---|</#if><#if timed>---|</#if>
<#list cookies as cookie>
| <@named cookie/><#if cookie.status == "retired"> (<@says cookie.status>no longer set</@says>)</#if> | <#if cookie.classification>${capitalized(cookie.classification)}<#if cookie.kind>, ${cookie.kind}</#if><#elseif cookie.kind>${capitalized(cookie.kind)}</#if> |<#if explained> <#if cookie.purpose>${capitalized(cookie.purpose)}</#if><#if cookie.purpose && cookie.description>; ${cookie.description}<#elseif cookie.description>${capitalized(cookie.description)}</#if> |</#if><#if timed> <#if cookie.lasts>${capitalized(cookie.lasts)}</#if> |</#if>
</#list>
</#if>
<#function more cookie><#return cookie.provider || cookie.consent || cookie.data || cookie.sharedWith || cookie.policy || cookie.data.no || cookie.sharedWith.no></#function>
<#assign detailed = cookies?filter(c -> more(c) && !(c.status == "retired"))>
<#if (detailed?size > 0)>

### More about these

<#list detailed as cookie>
- **<@named cookie/>:**<#if cookie.provider> It is set by ${cookie.provider}.</#if><#if cookie.consent == "not-needed"> <@says cookie.consent>It is set without asking you.</@says><#elseif cookie.consent == "opt-in"> <@says cookie.consent>It is set only if you agree.</@says><#elseif cookie.consent == "opt-out"> <@says cookie.consent>It is set unless you say no.</@says></#if><#if cookie.data> What is linked with it: ${cookie.data}.</#if><#if cookie.data.no> <@says cookie.data.no>It is linked with no personal information.</@says></#if><#if cookie.sharedWith.no> <@says cookie.sharedWith.no>Nobody else reads it.</@says></#if><#if cookie.sharedWith> It can also be read by ${cookie.sharedWith}.</#if><#if cookie.policy> Its provider explains it at ${cookie.policy.link}.</#if>
</#list>
</#if>
