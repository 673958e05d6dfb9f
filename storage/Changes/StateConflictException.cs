namespace EthicalBot.Storage.Changes;

/// <summary>Undoes a transaction that is based on something which has changed since it was read; never leaves storage.</summary>
internal sealed class StateConflictException : Exception;
