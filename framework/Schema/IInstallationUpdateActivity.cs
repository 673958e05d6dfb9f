namespace Microsoft.Bot.Schema;

/// <summary>An installation or removal of the bot.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>Gets or sets what happened: add or remove.</summary>
    string? Action { get; set; }
}
