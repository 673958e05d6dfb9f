using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The activities of a conversation, in order.</summary>
public class Transcript
{
    /// <summary>Initializes an empty <see cref="Transcript"/>.</summary>
    public Transcript()
    {
    }

    /// <summary>Initializes a <see cref="Transcript"/> with its values.</summary>
    public Transcript(IList<Activity>? activities = default)
    {
        Activities = activities;
    }

    /// <summary>Gets or sets the activities.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity>? Activities { get; set; }
}
