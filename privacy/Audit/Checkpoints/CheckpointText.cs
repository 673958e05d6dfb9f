namespace EthicalBot.Privacy.Audit.Checkpoints;

/// <summary>A line that should be a checkpoint, and where it stands.</summary>
public sealed record CheckpointText(string Place, string Text);
