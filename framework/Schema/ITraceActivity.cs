namespace Microsoft.Bot.Schema;

/// <summary>A trace for developers.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>Gets or sets the name.</summary>
    string? Name { get; set; }

    /// <summary>Gets or sets the value.</summary>
    object? Value { get; set; }

    /// <summary>Gets or sets the conversation that this activity is about.</summary>
    ConversationReference? RelatesTo { get; set; }

    /// <summary>Gets or sets the label.</summary>
    string? Label { get; set; }

    /// <summary>Gets or sets the type of the value.</summary>
    string? ValueType { get; set; }
}
