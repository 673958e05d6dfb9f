using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an event of a media card.</summary>
public class MediaEventValue
{
    /// <summary>Initializes an empty <see cref="MediaEventValue"/>.</summary>
    public MediaEventValue()
    {
    }

    /// <summary>Initializes a <see cref="MediaEventValue"/> with its values.</summary>
    public MediaEventValue(object? cardValue = default)
    {
        CardValue = cardValue;
    }

    /// <summary>Gets or sets the value of the card that raised the event.</summary>
    [JsonProperty(PropertyName = "cardValue")]
    public object? CardValue { get; set; }
}
