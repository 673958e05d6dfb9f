using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A mention of an account in the text.</summary>
public class Mention : Entity
{
    /// <summary>Initializes an empty <see cref="Mention"/>.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Initializes a <see cref="Mention"/> with its values.</summary>
    public Mention(ChannelAccount? mentioned = default, string? text = default, string? type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Gets or sets the account that is mentioned.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>Gets or sets the passage of the text that mentions it.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }
}
