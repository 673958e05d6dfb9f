namespace Microsoft.Bot.Schema;

/// <summary>A command.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Gets or sets the name.</summary>
    string? Name { get; set; }

    /// <summary>Gets or sets the value.</summary>
    object? Value { get; set; }
}
