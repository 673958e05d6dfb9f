namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a config invoke that shows a task module.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
}
