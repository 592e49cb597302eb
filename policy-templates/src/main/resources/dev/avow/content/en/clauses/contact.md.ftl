<#include "parts.md.ftl">
## How to reach us

You can ask us about your information and about this notice:

<@reach organization.contact/>
