namespace EthicalBot.Dialogs.Routing;

/// <summary>One reason to lead a message somewhere. <see cref="RouteOrder"/> says which is asked before which.</summary>
internal interface IRoute
{
    /// <summary>Leads the message; null when it is not for this route, which may have said a word on the way, and the next is asked.</summary>
    Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken);
}
