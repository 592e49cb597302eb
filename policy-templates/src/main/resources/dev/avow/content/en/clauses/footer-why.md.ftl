<#include "parts.md.ftl">
<#if organization.name>${organization.name} sends you this message through its list<#else>This message comes to you through the list</#if> “${capitalized(mailing.label)}”.<#if (ofList(mailing)?size > 0)> We use the list ${joined(ofList(mailing))}.</#if>
