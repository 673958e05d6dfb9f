using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a task/fetch or task/submit invoke.</summary>
public class TaskModuleRequest
{
    /// <summary>Initializes an empty <see cref="TaskModuleRequest"/>.</summary>
    public TaskModuleRequest()
    {
    }

    /// <summary>Initializes a <see cref="TaskModuleRequest"/> with its values.</summary>
    public TaskModuleRequest(object? data = default, TaskModuleRequestContext? context = default)
    {
        Data = data;
        Context = context;
    }

    /// <summary>Gets or sets the data that the user sends.</summary>
    [JsonProperty(PropertyName = "data")]
    public object? Data { get; set; }

    /// <summary>Gets or sets the context of the user.</summary>
    [JsonProperty(PropertyName = "context")]
    public TaskModuleRequestContext? Context { get; set; }

    /// <summary>Gets or sets the tab that the request comes from.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
