using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of the result of a command.</summary>
public class CommandResultValue<T>
{
    /// <summary>Gets or sets the id of the command.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string? CommandId { get; set; }

    /// <summary>Gets or sets the data of the result.</summary>
    [JsonProperty(PropertyName = "data")]
    public T? Data { get; set; }

    /// <summary>Gets or sets what went wrong, or null.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error? Error { get; set; }
}
