using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command.</summary>
public class CommandValue<T>
{
    /// <summary>Gets or sets the id of the command.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string? CommandId { get; set; }

    /// <summary>Gets or sets the data of the command.</summary>
    [JsonProperty(PropertyName = "data")]
    public T? Data { get; set; }
}
