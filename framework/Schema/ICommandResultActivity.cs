namespace Microsoft.Bot.Schema;

/// <summary>The result of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Gets or sets the name.</summary>
    string? Name { get; set; }

    /// <summary>Gets or sets the value.</summary>
    object? Value { get; set; }
}
