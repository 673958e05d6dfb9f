namespace EthicalBot.Storage.Changes;

/// <summary>Undoes the transaction of a turn that read state which another turn has changed since; never leaves storage.</summary>
internal sealed class StateConflictException : Exception;
