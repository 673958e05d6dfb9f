using Microsoft.AspNetCore.Http;

namespace EthicalBot.Tests.Knowledge.Generation;

/// <summary>One way in which a model answers one request.</summary>
public delegate Task Lie(ModelRequest request, HttpResponse response, CancellationToken cancellationToken);
