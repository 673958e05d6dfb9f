using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Initializes an empty <see cref="MessageReaction"/>.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Initializes a <see cref="MessageReaction"/> with its values.</summary>
    public MessageReaction(string? type = default)
    {
        Type = type;
    }

    /// <summary>Gets or sets the kind of reaction, one of <see cref="MessageReactionTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }
}
