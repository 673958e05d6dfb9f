using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The context of a user.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Initializes an empty <see cref="TaskModuleRequestContext"/>.</summary>
    public TaskModuleRequestContext()
    {
    }

    /// <summary>Initializes a <see cref="TaskModuleRequestContext"/> with its values.</summary>
    public TaskModuleRequestContext(string? theme = default)
    {
        Theme = theme;
    }

    /// <summary>Gets or sets the theme of the client, default, dark or contrast.</summary>
    [JsonProperty(PropertyName = "theme")]
    public string? Theme { get; set; }
}
