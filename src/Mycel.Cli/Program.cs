return Mycel.Cli.Hosting.ProcessSurroundings.Run(args);
