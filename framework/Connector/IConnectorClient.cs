namespace Microsoft.Bot.Connector;

/// <summary>Speaks to a channel's connector.</summary>
public interface IConnectorClient : IDisposable
{
}
