namespace Microsoft.Bot.Schema;

/// <summary>A change of somebody's contacts.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>Gets or sets what happened, one of <see cref="ContactRelationUpdateActionTypes"/>.</summary>
    string? Action { get; set; }
}
