using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The replies that are returned in the response to an activity.</summary>
public class ExpectedReplies
{
    /// <summary>Initializes an empty <see cref="ExpectedReplies"/>.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Initializes an <see cref="ExpectedReplies"/> with its values.</summary>
    public ExpectedReplies(IList<Activity>? activities = default)
    {
        Activities = activities;
    }

    /// <summary>Gets or sets the activities.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity>? Activities { get; set; }
}
